package vn.loive.web.layout;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * {@code <portal:when test="…">}: what stands inside, when the test is true. For the cells of a long table: a fragment
 * with {@code rendered} works its condition out four times and tells listeners that nobody registered.
 */
@FacesComponent(WhenTrue.TYPE)
public class WhenTrue extends UIComponentBase {
    static final String TYPE = "loive.WhenTrue";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (Boolean.TRUE.equals(getValueExpression("test").getValue(context.getELContext()))) {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
        }
    }
}
