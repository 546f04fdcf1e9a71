/** What an application implements to offer its own operations. */
package org.oscm.operation.intf;
