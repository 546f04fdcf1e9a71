/**
 * The value objects of the platform services. Their elements are qualified and stand in the alphabetical order of
 * the properties, which is why accessors and not fields are mapped. Collections are never null; a date is a {@code
 * long} of milliseconds since 1970 UTC.
 */
@XmlSchema(namespace = "http://oscm.org/xsd", elementFormDefault = XmlNsForm.QUALIFIED)
package org.oscm.vo;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
