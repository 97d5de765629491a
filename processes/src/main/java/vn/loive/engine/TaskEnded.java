package vn.loive.engine;

import vn.loive.shared.DossierCode;

/**
 * The token has left a user task; fired in the transaction that moves it.
 *
 * @param task the engine's id of the task
 * @param application the dossier code
 * @param step the task's element id
 * @param completed true when a person completed it, false when the process went on without him
 */
public record TaskEnded(String task, DossierCode application, String step, boolean completed) {}
