/**
 * The faults of the platform services. Each carries a bean with a message key and parameters; {@link
 * org.oscm.types.exceptions.SaaSApplicationException} is the root of those a caller can act upon.
 */
@XmlSchema(namespace = "http://oscm.org/xsd", elementFormDefault = XmlNsForm.QUALIFIED)
package org.oscm.types.exceptions;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
