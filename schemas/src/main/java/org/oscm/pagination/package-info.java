/**
 * How much of a long list a caller wants. Unlike the value objects, the elements here are not qualified: the
 * released contract has it so.
 */
@XmlSchema(namespace = "http://oscm.org/xsd")
package org.oscm.pagination;

import jakarta.xml.bind.annotation.XmlSchema;
