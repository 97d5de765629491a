package vn.loive.engine;

import java.time.Instant;
import vn.loive.shared.DossierCode;
import vn.loive.shared.UnitId;

/**
 * The token has reached a user task; fired in the transaction that moves it.
 *
 * @param task the engine's id of the task
 * @param application the dossier code
 * @param step the task's element id, such as {@code ReviewAtCommune}
 * @param unit the unit that has to act
 * @param due by when
 */
public record TaskCreated(String task, DossierCode application, String step, UnitId unit, Instant due) {}
