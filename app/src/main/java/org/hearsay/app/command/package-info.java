/**
 * Reads: options and paths. Makes: one class for each command of {@code ./hearsay}, with its help
 * text and exit codes. How: {@link org.hearsay.app.command.Inputs} runs intake and reading, a
 * command shows or keeps what comes out. Not here: any judgement about articles, which is core's.
 */
@NullMarked
package org.hearsay.app.command;

import org.jspecify.annotations.NullMarked;
