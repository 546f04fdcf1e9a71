/**
 * Talking to applications in the words of the published provisioning service: asking whether they are there, having
 * instances and users made and removed. Whoever calls does so outside of transactions. What an application answers wrong
 * or not at all comes back as a {@link org.oscm.core.provisioning.ProvisioningError}.
 */
package org.oscm.core.provisioning;
