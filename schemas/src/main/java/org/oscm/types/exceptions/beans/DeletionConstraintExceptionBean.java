package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.DomainObjectException;

/** Tells what is to be deleted and what hangs on it. */
@XmlRootElement(name = "DeletionConstraintExceptionBean")
public class DeletionConstraintExceptionBean extends DomainObjectExceptionBean {
    private static final long serialVersionUID = 1L;

    private DomainObjectException.ClassEnum dependentClassEnum;

    /** The kind of object that hangs on the one to be deleted. */
    public DomainObjectException.ClassEnum getDependentClassEnum() {
        return dependentClassEnum;
    }

    public void setDependentClassEnum(DomainObjectException.ClassEnum dependentClassEnum) {
        this.dependentClassEnum = dependentClassEnum;
    }
}
