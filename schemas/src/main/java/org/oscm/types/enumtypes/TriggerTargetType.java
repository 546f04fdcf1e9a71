package org.oscm.types.enumtypes;

public enum TriggerTargetType {
    WEB_SERVICE
}
