package id.mandala.monitoring.obstacle;

import id.mandala.web.ConstraintRefusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints on obstacles that repeat a rule. */
@Configuration(proxyBeanMethods = false)
class ObstacleRefusals {

    @Bean
    ConstraintRefusal obstacleOwner() {
        return new ConstraintRefusal("obstacle_owner", "monitoring.obstacle.owner");
    }

    /** One that was resolved is opened again while a later one of the same cause is open. */
    @Bean
    ConstraintRefusal obstacleOpenOnce() {
        return new ConstraintRefusal("obstacle_open_once", "monitoring.obstacle.open-again");
    }
}
