package org.oscm.webservices.soap;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;

/** Maps the SOAP door to every address of the endpoint table. */
@WebListener
public class OpenSoapDoor implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletRegistration.Dynamic door = event.getServletContext().addServlet("soap", SoapDoor.class);
        PublishedServices.ENDPOINTS.forEach(endpoint -> door.addMapping(endpoint.path()));
        door.addMapping("/oscm/*");
    }
}
