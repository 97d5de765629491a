package vn.loive.bench;

import java.util.List;

/** One application from submission to the opened case, played by one of the two sides. */
interface Route {
    /** The five user tasks in their order, with the outcome that leads straight on. */
    List<Step> STRAIGHT = List.of(
            new Step("ReviewAtCommune", "forward"),
            new Step("DecideAtCommune", "sign"),
            new Step("ReviewAtDistrict", "name-facility"),
            new Step("DecideAtFacility", "reserve"),
            new Step("AdmitAtFacility", "arrived"));

    /** A user task and the outcome that leads straight on. */
    record Step(String id, String outcome) {
        /** After these two, an asynchronous step follows. */
        boolean isFollowedByAJob() {
            return id.equals("DecideAtFacility") || id.equals("AdmitAtFacility");
        }
    }

    /** Plays it once. */
    void play();
}
