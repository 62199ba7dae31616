package org.touchpointregister.workflow;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The delegates that the diagrams name and the ones that are written. */
final class Delegates {

    private static final String ROOM = "org.touchpointregister.workflow";

    private Delegates() {}

    static Set<String> named() {
        Set<String> named = new TreeSet<>();
        Diagrams.every(ServiceTask.class)
                .map(task -> Diagrams.firstWord(task.getCamundaDelegateExpression()))
                .forEach(named::add);
        Diagrams.every(UserTask.class)
                .flatMap(task -> Diagrams.listenersOf(task).stream())
                .map(listener -> Diagrams.firstWord(listener.getAttributeValue("delegateExpression")))
                .forEach(named::add);
        return named;
    }

    static Set<String> written() {
        Set<String> beans = new TreeSet<>();
        scan(JavaDelegate.class, beans);
        scan(TaskListener.class, beans);
        return beans;
    }

    private static void scan(Class<?> kind, Set<String> beans) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(kind));
        for (BeanDefinition found : scanner.findCandidateComponents(ROOM)) {
            String type = String.valueOf(found.getBeanClassName());
            String simple = type.substring(type.lastIndexOf('.') + 1);
            beans.add(Character.toLowerCase(simple.charAt(0)) + simple.substring(1));
        }
    }
}
