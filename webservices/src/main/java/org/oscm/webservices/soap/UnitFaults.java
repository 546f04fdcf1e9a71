package org.oscm.webservices.soap;

import org.oscm.core.units.UnitError;
import org.oscm.types.exceptions.DeletionConstraintException;
import org.oscm.types.exceptions.DomainObjectException.ClassEnum;

/** How the refusals of the units room are published. */
final class UnitFaults {

    private UnitFaults() {}

    static void fill(FaultTable table) {
        table.notFound(UnitError.UNIT_NOT_FOUND, ClassEnum.USER_GROUP);
        table.notUnique(UnitError.UNIT_NAME_TAKEN, ClassEnum.USER_GROUP);
        table.add(
                UnitError.UNIT_HAS_SUBSCRIPTIONS,
                (text, r) -> new DeletionConstraintException(
                        text, ClassEnum.USER_GROUP, ClassEnum.SUBSCRIPTION, FaultTable.parameters(r)));
        table.notPermitted(UnitError.UNIT_IS_DEFAULT);
        table.notPermitted(UnitError.NOT_YOUR_UNIT);
        table.notFound(UnitError.NOT_A_MEMBER, ClassEnum.USER);
        table.notPermitted(UnitError.SERVICE_HIDDEN_FROM_UNIT);
    }
}
