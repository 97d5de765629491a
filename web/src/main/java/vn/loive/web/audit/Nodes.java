package vn.loive.web.audit;

import java.util.Map;

/** Which place in the model's drawing an act of the history belongs to. */
final class Nodes {
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("ApplicationSubmitted", "ApplicationSubmitted"),
            Map.entry("ReviewedAtCommune", "ReviewAtCommune"),
            Map.entry("SupplementRequested", "WaitForSupplement"),
            Map.entry("ApplicationSupplemented", "ApplicationSupplemented"),
            Map.entry("ApplicationStopped", "StopForMissingSupplement"),
            Map.entry("ApplicationWithdrawn", "ApplicationWithdrawn"),
            Map.entry("DecidedAtCommune", "DecideAtCommune"),
            Map.entry("ReviewedAtDistrict", "ReviewAtDistrict"),
            Map.entry("DecidedAtFacility", "DecideAtFacility"),
            Map.entry("PutOnWaitingList", "PutOnWaitingList"),
            Map.entry("FamilyTold", "TellTheFamily"),
            Map.entry("FamilyReminded", "RemindArrival"),
            Map.entry("AdmittedAtFacility", "AdmitAtFacility"),
            Map.entry("PlaceFreed", "FreePlace"),
            Map.entry("CaseOpened", "OpenCase"));

    private Nodes() {}

    /** The node's id; empty when the act stands for none. */
    static String of(String kind, Map<String, Object> details) {
        Object step = details.get("step");
        return step == null ? PLACES.getOrDefault(kind, "") : String.valueOf(step);
    }
}
