package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.engine.DeployedModel;
import vn.loive.engine.DeployedModels;
import vn.loive.identity.Role;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Texts;

/** The process models in all their versions, for administrators and auditors. */
@Named("models")
@RequestScoped
public class ModelsPage {
    @Inject
    private CurrentCaller callers;

    @Inject
    private DeployedModels models;

    @Inject
    private Language language;

    private @Nullable List<DeployedModel> found;

    /** Refuses whoever looks after neither the processes nor their traces. */
    public void open() {
        if (!callers.has(Role.ADMINISTRATOR.realmName()) && !callers.has(Role.AUDITOR.realmName())) {
            PageEnd.need(Result.notAllowed("not-administrator"));
        }
    }

    public List<DeployedModel> getItems() {
        List<DeployedModel> all = found;
        if (all == null) {
            all = models.list();
            found = all;
        }
        return all;
    }

    /** Where one version is shown; the address does not name the service. */
    public String link(DeployedModel model) {
        return "/admin/model?of=" + model.id();
    }

    /** The name of a model, as its drawing bears it. */
    public String name(DeployedModel model) {
        return Optional.ofNullable(Texts.find(language.getTag(), "admin.model." + model.key()))
                .orElse(model.key());
    }
}
