package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.DomainObjectException;

/** Tells which kind of object a refusal is about. */
@XmlRootElement(name = "DomainObjectExceptionBean")
public class DomainObjectExceptionBean extends ApplicationExceptionBean {
    private static final long serialVersionUID = 1L;

    private DomainObjectException.ClassEnum classEnum;

    /** The kind of object. */
    public DomainObjectException.ClassEnum getClassEnum() {
        return classEnum;
    }

    public void setClassEnum(DomainObjectException.ClassEnum classEnum) {
        this.classEnum = classEnum;
    }
}
