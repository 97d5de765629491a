package vn.loive.shared;

import java.util.List;

/** A part of the portal that knows a lane of an application's line of time; whether the asker may see it is not its matter. */
public interface TraceSource {
    Traced.Lane lane();

    /** The entries of a stretch of the line, in its direction. */
    List<Traced> read(DossierCode application, Traced.Stretch stretch);
}
