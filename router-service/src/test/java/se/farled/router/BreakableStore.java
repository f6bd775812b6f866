package se.farled.router;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import se.farled.router.contact.Contacts;

/** Lets a test break the store of contacts for a while. */
@TestComponent
public class BreakableStore implements BeanPostProcessor {

    private final AtomicInteger attempts = new AtomicInteger();
    private volatile @Nullable Supplier<RuntimeException> fault;

    /** Every call fails as if the database were away. */
    public void goesDown() {
        breaksWith(() -> new DataAccessResourceFailureException("planted: the database is away"));
    }

    /** Every call fails with that. */
    public void breaksWith(Supplier<RuntimeException> planted) {
        attempts.set(0);
        fault = planted;
    }

    /** Works again. */
    public void isMended() {
        fault = null;
    }

    /** How many calls failed since it broke. */
    public int attempts() {
        return attempts.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Contacts contacts ? Proxy.newProxyInstance(Contacts.class.getClassLoader(),
                new Class<?>[] {Contacts.class}, (proxy, method, arguments) -> {
                    Supplier<RuntimeException> planted = fault;
                    if (planted != null) {
                        attempts.incrementAndGet();
                        throw planted.get();
                    }
                    try {
                        return method.invoke(contacts, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }) : bean;
    }
}
