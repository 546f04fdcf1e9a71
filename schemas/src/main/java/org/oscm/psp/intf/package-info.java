package org.oscm.psp.intf;
