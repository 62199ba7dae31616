package org.touchpointregister.workflow.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The beans that expressions in diagrams and filters may name: those of the workflow room's sub-rooms, except the ones
 * that configure the engine, give access to it or play the demonstration. Looked up when asked for, because they need the engine themselves.
 */
class WorkflowBeans extends AbstractMap<Object, Object> {

    private static final String ROOM = "org.touchpointregister.workflow.";
    private static final Set<String> CLOSED = Set.of(ROOM + "engine", ROOM + "access", ROOM + "demo");

    private final ListableBeanFactory factory;

    WorkflowBeans(ListableBeanFactory factory) {
        this.factory = factory;
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String name && factory.containsBean(name) && isOpen(factory.getType(name, false));
    }

    @Override
    public @Nullable Object get(Object key) {
        return containsKey(key) ? factory.getBean((String) key) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        throw new UnsupportedOperationException("Beans are looked up by name");
    }

    @Override
    public Set<Object> keySet() {
        Set<Object> names = new TreeSet<>();
        for (String name : factory.getBeanDefinitionNames()) {
            if (containsKey(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isOpen(@Nullable Class<?> type) {
        if (type == null) {
            return false;
        }
        String room = type.getPackageName();
        return room.startsWith(ROOM) && !CLOSED.contains(room);
    }
}
