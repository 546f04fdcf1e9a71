/**
 * The enumerations used by value objects and operations. Some are narrower than the product: a value the released
 * contract does not know never travels over SOAP.
 */
@XmlSchema(namespace = "http://oscm.org/xsd", elementFormDefault = XmlNsForm.QUALIFIED)
package org.oscm.types.enumtypes;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
