package org.hearsay.lineage;

import org.hearsay.text.Excerpt;

/**
 * An outlet that an article credits for information on its subject.
 *
 * @param outlet the outlet's usual name
 * @param excerpt the words that credit it
 */
public record CitedOutlet(String outlet, Excerpt excerpt) {}
