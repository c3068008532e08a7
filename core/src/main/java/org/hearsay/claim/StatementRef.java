package org.hearsay.claim;

import org.hearsay.text.Basis;

/**
 * A statement that belongs to a claim.
 *
 * @param article the article's id
 * @param statement the statement's id in that article
 * @param toward how it stands to the claim
 * @param basis the rule that matched it
 */
public record StatementRef(String article, String statement, Toward toward, Basis basis) {}
