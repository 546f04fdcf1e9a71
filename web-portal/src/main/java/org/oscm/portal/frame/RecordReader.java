package org.oscm.portal.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets a page read the components of a record by their names, as Expression Language 6 will do by itself. */
public class RecordReader extends ELResolver {
    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return component(base, property)
                .map(found -> read(context, base, found))
                .orElse(null);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return component(base, property)
                .<Class<?>>map(found -> {
                    context.setPropertyResolved(base, property);
                    return found.getType();
                })
                .orElse(null);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (component(base, property).isPresent()) {
            throw new PropertyNotWritableException(base.getClass().getName() + "." + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean known = component(base, property).isPresent();
        if (known) {
            context.setPropertyResolved(base, property);
        }
        return known;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Optional<RecordComponent> component(Object base, Object property) {
        return base instanceof Record && property != null
                ? Stream.of(base.getClass().getRecordComponents())
                        .filter(each -> each.getName().equals(property.toString()))
                        .findFirst()
                : Optional.empty();
    }

    private static Object read(ELContext context, Object base, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(base);
            context.setPropertyResolved(base, component.getName());
            return value;
        } catch (ReflectiveOperationException unreadable) {
            throw new ELException(unreadable);
        }
    }
}
