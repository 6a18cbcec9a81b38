package id.mandala;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Mandala {
    public static void main(String[] args) {
        SpringApplication.run(Mandala.class, args);
    }
}
