package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.shared.Result;

/** Shows administrators which role may do what where. */
@ApplicationScoped
public class ListRoles {
    public Result<List<RoleLine>> list(Caller caller) {
        return caller.has(Role.ADMINISTRATOR) ? Result.done(RoleLine.all()) : Result.notAllowed("not-administrator");
    }
}
