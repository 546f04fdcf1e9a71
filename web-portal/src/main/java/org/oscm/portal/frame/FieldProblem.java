package org.oscm.portal.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** Something wrong with a field that only the core could tell. */
public final class FieldProblem {
    private FieldProblem() {}

    /** Says it below the field, and marks the field as wrong. */
    public static void show(FacesContext faces, String field, String text) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.getViewRoot().invokeOnComponent(faces, field, (context, found) -> {
            if (found instanceof UIInput input) {
                input.setValid(false);
            }
        });
    }
}
