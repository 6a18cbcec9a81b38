package id.mandala.identity;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work the program does in its own name while somebody is asking, such as looking up who that is. Always a transaction of its own: the
 * one that may be running already carries the asker's scope.
 */
@Component
class Chores {

    private final TransactionTemplate own;

    Chores(PlatformTransactionManager transactions) {
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    <T> T run(String chore, Supplier<T> work) {
        return Actors.as(Actor.program(chore), () -> Objects.requireNonNull(own.execute(it -> work.get())));
    }

    void run(String chore, Runnable work) {
        Actors.as(Actor.program(chore), () -> own.executeWithoutResult(it -> work.run()));
    }
}
