package vn.loive.facility;

/** Places of a group have become free; whoever waits for one may be next. */
public record PlaceIsFree(PlaceGroup group) {}
