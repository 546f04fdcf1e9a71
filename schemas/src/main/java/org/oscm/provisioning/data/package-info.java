/** The values exchanged with a provisioning service. */
@XmlSchema(namespace = "http://oscm.org/xsd", elementFormDefault = XmlNsForm.QUALIFIED)
package org.oscm.provisioning.data;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
