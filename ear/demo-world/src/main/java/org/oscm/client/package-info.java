/**
 * A client of the published interfaces: SOAP ports made from the WSDLs that a running installation serves, and its
 * operator's REST resources. It knows the promise alone and nothing of what is behind it.
 */
package org.oscm.client;
