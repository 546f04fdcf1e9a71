/** What a process control system implements to be told of actions. */
package org.oscm.notification.intf;
