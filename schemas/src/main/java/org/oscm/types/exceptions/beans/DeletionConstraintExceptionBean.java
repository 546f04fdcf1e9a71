package org.oscm.types.exceptions.beans;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.oscm.types.exceptions.DomainObjectException;

@XmlRootElement(name = "DeletionConstraintExceptionBean")
public class DeletionConstraintExceptionBean extends DomainObjectExceptionBean {
    private static final long serialVersionUID = 1L;

    private DomainObjectException.ClassEnum dependentClassEnum;

    public DomainObjectException.ClassEnum getDependentClassEnum() {
        return dependentClassEnum;
    }

    public void setDependentClassEnum(DomainObjectException.ClassEnum dependentClassEnum) {
        this.dependentClassEnum = dependentClassEnum;
    }
}
