package vn.loive.web.layout;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * The tag {@code <portal:once var="path" value="#{path}"/>}: works an expression out once, while the page is built, and
 * gives what came of it a name. Without it a tag's attribute, and every loop around it, is worked out again for each
 * word that shows it.
 */
public final class OnceHandler extends TagHandler {
    private final TagAttribute name;
    private final TagAttribute value;

    public OnceHandler(TagConfig config) {
        super(config);
        name = getRequiredAttribute("var");
        value = getRequiredAttribute("value");
    }

    @Override
    public void apply(FaceletContext page, UIComponent parent) {
        ValueExpression known = page.getExpressionFactory().createValueExpression(value.getObject(page), Object.class);
        page.getVariableMapper().setVariable(name.getValue(page), known);
    }
}
