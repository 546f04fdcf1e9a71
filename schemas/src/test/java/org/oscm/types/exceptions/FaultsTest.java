package org.oscm.types.exceptions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.oscm.types.exceptions.DomainObjectException.ClassEnum;
import org.oscm.types.exceptions.ValidationException.ReasonEnum;
import org.oscm.types.exceptions.beans.ApplicationExceptionBean;

class FaultsTest {
    @Test
    void aFaultNamesItsReasonInTheMessageKey() {
        ValidationException fault = new ValidationException("Too long", ReasonEnum.LENGTH, "name", "100");

        assertThat(fault.getMessageKey()).isEqualTo("ex.ValidationException.LENGTH");
        assertThat(fault.getMessageParams()).containsExactly("100");
        assertThat(fault.getFaultInfo().getMember()).isEqualTo("name");
        assertThat(fault.getFaultInfo().getReason()).isEqualTo(ReasonEnum.LENGTH);
    }

    @Test
    void whatIsDeletedAndWhatHangsOnItAreToldApart() {
        DeletionConstraintException fault =
                new DeletionConstraintException("In use", ClassEnum.ORGANIZATION, ClassEnum.SUBSCRIPTION);

        assertThat(fault.getDomainObjectClassEnum()).isEqualTo(ClassEnum.ORGANIZATION);
        assertThat(fault.getDependentClassEnum()).isEqualTo(ClassEnum.SUBSCRIPTION);
    }

    @Test
    void everyOccurrenceHasAnIdAndAKey() {
        SaaSApplicationException first = new ConcurrentModificationException("Stale");
        SaaSApplicationException second = new ConcurrentModificationException("Stale");

        assertThat(first.getId()).isNotEqualTo(second.getId());
        assertThat(first.getMessageKey()).isEqualTo("ex.ConcurrentModificationException");
    }

    @Test
    void aBeanThatCameOverTheWireStaysAsItIs() {
        ApplicationExceptionBean bean = new ApplicationExceptionBean("ex.Other", "a");
        bean.setId("42");

        SaaSApplicationException fault = new MailOperationException("Mail", bean, new Exception("secret"));

        assertThat(fault.getFaultInfo()).isSameAs(bean);
        assertThat(fault.getId()).isEqualTo("42");
        assertThat(fault.getMessageKey()).isEqualTo("ex.Other");
        assertThat(bean.getCauseStackTrace()).isNull();
    }
}
