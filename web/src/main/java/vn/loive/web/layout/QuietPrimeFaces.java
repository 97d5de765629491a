package vn.loive.web.layout;

import jakarta.faces.FactoryFinder;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import java.util.Arrays;

/** Takes PrimeFaces out of the way of each request: what it would do on every page, {@link PageHead} does where it is used. */
public class QuietPrimeFaces implements SystemEventListener {
    @Override
    public void processEvent(SystemEvent started) {
        LifecycleFactory factory = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        Lifecycle lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        Arrays.stream(lifecycle.getPhaseListeners())
                .filter(listener -> listener.getClass().getName().startsWith("org.primefaces."))
                .forEach(lifecycle::removePhaseListener);
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }
}
