/**
 * Reads: the command line. Makes: one run of one command, its exit code, and output that is UTF-8
 * whatever the locale. How: {@link org.hearsay.app.Main} builds the commands, hands them the {@link
 * org.hearsay.app.Console}, and turns a fault into one line. Not here: what the commands do ({@link
 * org.hearsay.app.command}), how results are written ({@link org.hearsay.app.output}), the local
 * page ({@code org.hearsay.app.web}).
 */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
