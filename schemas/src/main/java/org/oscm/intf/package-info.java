package org.oscm.intf;
