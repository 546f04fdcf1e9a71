/** What an application implements to be provisioned by the platform. */
package org.oscm.provisioning.intf;
