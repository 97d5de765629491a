package vn.loive.facility;

import vn.loive.shared.UnitId;

/** The people who share places at a facility: of one form, one sex and one age band. */
public record PlaceGroup(UnitId facility, CareForm form, Sex sex, AgeBand band) {
    /** How texts name it: {@code female-adult}. */
    public String word() {
        return sex.word() + "-" + band.word();
    }
}
