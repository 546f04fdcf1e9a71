package org.oscm.provisioning.intf;
