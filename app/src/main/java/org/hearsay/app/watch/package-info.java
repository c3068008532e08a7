/**
 * Reads: feeds, the pages that they point to, and folders, again and again. Makes: new versions in
 * the ledger, and a list of what changed in its stories. How: {@link org.hearsay.app.watch.Fetcher}
 * asks politely (RFC 9309 robots rules, RFC 9110 conditional requests and Retry-After, one request
 * a second and host, back-off), {@link org.hearsay.app.watch.FeedRound} decides what is due, {@link
 * org.hearsay.app.watch.StoryChanges} compares each story with how it was last told. Not here: any
 * judgement about articles, which is core's. The clock is handed in.
 */
@NullMarked
package org.hearsay.app.watch;

import org.jspecify.annotations.NullMarked;
