@XmlSchema(namespace = "http://oscm.org/xsd")
package org.oscm.pagination;

import jakarta.xml.bind.annotation.XmlSchema;
