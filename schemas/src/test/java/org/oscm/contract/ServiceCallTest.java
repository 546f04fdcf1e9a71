package org.oscm.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.sun.xml.ws.api.message.Messages;
import com.sun.xml.ws.api.message.Packet;
import com.sun.xml.ws.api.server.WSEndpoint;
import jakarta.xml.soap.MessageFactory;
import jakarta.xml.soap.MimeHeaders;
import jakarta.xml.soap.SOAPMessage;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oscm.intf.AccountService;
import org.oscm.intf.IdentityService;
import org.oscm.intf.OrganizationalUnitService;
import org.oscm.types.enumtypes.UnitRoleType;
import org.oscm.types.exceptions.DomainObjectException.ClassEnum;
import org.oscm.types.exceptions.ObjectNotFoundException;
import org.oscm.types.exceptions.SaaSSystemException;
import org.oscm.vo.VOUser;
import org.oscm.vo.VOUserDetails;
import org.w3c.dom.Element;

/** An interface alone is enough to answer SOAP calls, faults included. */
class ServiceCallTest {
    private static final String NS = InterfaceEndpoint.NAMESPACE;

    private final List<Method> called = new ArrayList<>();
    private final List<Object[]> received = new ArrayList<>();

    @Test
    void argumentsComeUnqualifiedAndTheirElementsQualified() throws Exception {
        call(
                OrganizationalUnitService.class,
                "<o:grantUserRolesInUnit xmlns:o='" + NS + "'><user><o:key>17</o:key><o:version>2</o:version></user>"
                        + "<roles>ADMINISTRATOR</roles><roles>USER</roles></o:grantUserRolesInUnit>",
                (operation, arguments) -> null);

        assertThat(called).extracting(Method::getName).containsExactly("grantUserRoles");
        assertThat(((VOUser) received.get(0)[0]).getKey()).isEqualTo(17);
        assertThat(received.get(0)[1]).isEqualTo(List.of(UnitRoleType.ADMINISTRATOR, UnitRoleType.USER));
        assertThat(received.get(0)[2]).isNull();
    }

    @Test
    void servicesWithOperationsOfTheSameNameDoNotDisturbEachOther() throws Exception {
        String grant = "<o:grantUserRoles xmlns:o='" + NS + "'><roles>SERVICE_MANAGER</roles></o:grantUserRoles>";
        String grantInUnit =
                "<o:grantUserRolesInUnit xmlns:o='" + NS + "'><roles>USER</roles></o:grantUserRolesInUnit>";

        call(IdentityService.class, grant, (operation, arguments) -> null);
        call(OrganizationalUnitService.class, grantInUnit, (operation, arguments) -> null);

        assertThat(called)
                .extracting(Method::getDeclaringClass)
                .isEqualTo(List.of(IdentityService.class, OrganizationalUnitService.class));
    }

    @Test
    void anAnswerCarriesTheMailAddressUnderItsReleasedName() throws Exception {
        VOUserDetails profile = new VOUserDetails();
        profile.setEMail("max@example.org");

        SOAPMessage answer = call(
                IdentityService.class,
                "<o:getCurrentUserDetails xmlns:o='" + NS + "'/>",
                (operation, arguments) -> profile);

        assertThat(answer.getSOAPBody()
                        .getElementsByTagNameNS(NS, "EMail")
                        .item(0)
                        .getTextContent())
                .isEqualTo("max@example.org");
    }

    @Test
    void aDeclaredExceptionTravelsAsFaultWithItsBean() throws Exception {
        SOAPMessage answer = call(
                AccountService.class,
                "<o:getSeller xmlns:o='" + NS + "'><sellerId>4711</sellerId></o:getSeller>",
                (operation, arguments) -> {
                    throw new ObjectNotFoundException("No such seller", ClassEnum.ORGANIZATION, "4711");
                });

        assertThat(answer.getSOAPBody().getFault().getFaultString()).isEqualTo("No such seller");
        Element detail = (Element) answer.getSOAPBody()
                .getElementsByTagNameNS(NS, "ObjectNotFoundException")
                .item(0);
        assertThat(texts(detail))
                .contains(
                        entry("messageKey", "ex.ObjectNotFoundException.ORGANIZATION"),
                        entry("messageParams", "4711"),
                        entry("classEnum", "ORGANIZATION"))
                .containsKey("id")
                .doesNotContainKey("causeStackTrace");
    }

    @Test
    void aSystemFailureTravelsAsPlainFaultWithoutStackTrace() throws Exception {
        SOAPMessage answer =
                call(AccountService.class, "<o:getMyCustomers xmlns:o='" + NS + "'/>", (operation, arguments) -> {
                    throw new SaaSSystemException("Out of order");
                });

        assertThat(answer.getSOAPBody().getFault().getFaultString()).isEqualTo("Out of order");
        assertThat(answer.getSOAPBody().getFault().getDetail()).isNull();
    }

    private SOAPMessage call(Class<?> service, String body, InterfaceEndpoint.Answer answer) throws Exception {
        String envelope = "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body>" + body
                + "</e:Body></e:Envelope>";
        SOAPMessage question = MessageFactory.newInstance()
                .createMessage(new MimeHeaders(), new ByteArrayInputStream(envelope.getBytes(StandardCharsets.UTF_8)));
        WSEndpoint<?> endpoint = InterfaceEndpoint.of(service, (operation, arguments) -> {
            called.add(operation);
            received.add(arguments);
            return answer.to(operation, arguments);
        });
        Packet answered = endpoint.createPipeHead().process(new Packet(Messages.create(question)), null, null);
        return answered.getMessage().readAsSOAPMessage();
    }

    private static Map<String, String> texts(Element parent) {
        Map<String, String> texts = new HashMap<>();
        PublishedWsdl.children(parent).forEach(child -> texts.put(child.getLocalName(), child.getTextContent()));
        return texts;
    }
}
