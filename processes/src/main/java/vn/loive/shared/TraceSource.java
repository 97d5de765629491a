package vn.loive.shared;

import java.util.List;

/** A part of the portal that knows a lane of an application's line of time; whether the asker may see it is not its matter. */
public interface TraceSource {
    Traced.Lane lane();

    /** The entries after a place, in order and at most so many. */
    List<Traced> after(DossierCode application, Traced.Place place, int most);
}
