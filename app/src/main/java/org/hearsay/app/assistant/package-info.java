/**
 * Reads: requests of an assistant over the Model Context Protocol, on standard input. Makes:
 * answers with the words and their places, on standard output. How: one class a {@link
 * org.hearsay.app.assistant.Tool}; {@link org.hearsay.app.assistant.AssistantServer} ties them to
 * the protocol's own SDK, {@link org.hearsay.app.assistant.AllowedFolders} says which files may be
 * named. Not here: any judgement about articles, which is core's; and nothing that writes.
 */
@NullMarked
package org.hearsay.app.assistant;

import org.jspecify.annotations.NullMarked;
