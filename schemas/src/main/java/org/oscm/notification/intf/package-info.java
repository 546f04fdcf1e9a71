package org.oscm.notification.intf;
