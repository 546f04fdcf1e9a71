package org.oscm.core.bench;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.function.Supplier;
import org.oscm.core.billing.BillingRunFinished;
import org.oscm.core.storage.NewTransaction;
import org.oscm.core.testing.Wiring;

/** The core of one worker, with real transactions but without a server. */
final class BenchCore {

    private static volatile BillingRunFinished lastFinished;

    private final EntityManagerFactory unit;
    private final Wiring wiring = new Wiring();
    private EntityManager current;

    BenchCore(EntityManagerFactory unit, Clock clock) {
        this.unit = unit;
        wiring.bind(Clock.class, clock);
        wiring.bind(NewTransaction.class, new OwnTransaction());
        wiring.bind(
                EntityManager.class,
                proxy(EntityManager.class, (method, arguments) -> method.invoke(current, arguments)));
        wiring.bind(Event.class, proxy(Event.class, (method, arguments) -> {
            if (arguments[0] instanceof BillingRunFinished finished) {
                lastFinished = finished;
            }
            return null;
        }));
    }

    static BillingRunFinished lastFinished() {
        return lastFinished;
    }

    <T> T get(Class<T> type) {
        return wiring.get(type);
    }

    NewTransaction transaction() {
        return get(NewTransaction.class);
    }

    private final class OwnTransaction extends NewTransaction {

        @Override
        public void run(Runnable work) {
            get(() -> {
                work.run();
                return null;
            });
        }

        @Override
        public <T> T get(Supplier<T> work) {
            EntityManager outer = current;
            try (EntityManager entities = unit.createEntityManager()) {
                current = entities;
                EntityTransaction transaction = entities.getTransaction();
                transaction.begin();
                try {
                    T result = work.get();
                    transaction.commit();
                    return result;
                } finally {
                    if (transaction.isActive()) {
                        transaction.rollback();
                    }
                }
            } finally {
                current = outer;
            }
        }
    }

    private interface Call {
        Object of(Method method, Object... arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.of(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
