package org.oscm.operation.intf;
