package vn.loive.engine;

import java.util.List;
import java.util.Optional;
import vn.loive.shared.Refusal;

/**
 * A file that shall become the next version of a model.
 *
 * @param key the model's word, if it is one that is known
 * @param running the version with which applications begin now; 0 when there is none
 * @param findings all that keeps it from being deployed
 * @param diagram its drawing, if it can be read
 * @param changes what differs from the version that runs
 * @param checked the model as it would be deployed; empty when it holds what models may not have
 */
public record CandidateModel(
        Optional<String> key,
        int running,
        List<Refusal> findings,
        Optional<Diagram> diagram,
        List<ModelChange> changes,
        Optional<CheckedModel> checked) {}
