package se.farled.system.demo;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.farled.system.client.NewsFeed;
import se.farled.system.client.Phone;
import se.farled.system.client.Post;
import se.farled.system.client.Stack;

/** `./farled demo`: plays a day of calls, mails, forms and visits, with the city's news and what comes of them. */
public final class Demo {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final LocalTime OPENING = LocalTime.of(Arrival.OPENING, 0);
    private static final Duration REPORTS = Duration.ofMinutes(30);

    private final DemoSettings settings;
    private final Stack stack;
    private final Tally tally = new Tally();
    private final Random random = new Random();
    private final Phrases phrases = Phrases.load();
    private final List<Notice> notices = Notice.all();
    private final CityClock clock;
    private final Switchboard switchboard;
    private final Residents residents;
    private final Departments departments;
    private final Newsroom newsroom;
    private final List<Thread> advisors = new ArrayList<>();
    private volatile LocalTime played = OPENING;

    private Demo(DemoSettings settings, Stack stack, Path home) {
        this.settings = settings;
        this.stack = stack;
        var gateway = stack.gateway();
        clock = new CityClock(OPENING, settings.speed());
        switchboard = new Switchboard(new Phone(gateway, "/pbx/demo"), random, tally);
        residents = new Residents(gateway, Post.to(stack.part("mail").url()), random, tally);
        departments = new Departments(gateway, random, tally);
        newsroom = new Newsroom(NewsFeed.of(home), gateway, tally);
    }

    /** Ends with 0 after the day or Ctrl-C, and with 1 after one line when nothing runs to play on. */
    public static void main(String[] arguments) {
        try {
            var settings = DemoSettings.parse(List.of(arguments));
            var environment = System.getenv();
            var script = Path.of(environment.getOrDefault("FARLED_SCRIPT", "./farled")).toAbsolutePath();
            var home = Path.of(environment.getOrDefault("FARLED_HOME", script.resolveSibling(".farled").toString()));
            var stack = Stack.status(script, home);
            var demo = new Demo(settings, stack, home);
            var player = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> demo.end(player)));
            demo.play();
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println("farled demo: " + e.getMessage());
            System.exit(1);
        }
    }

    private void play() {
        var arrivals = Arrival.ofDay(settings.day(), notices, phrases, random);
        System.out.printf("Day %d in Fyrhamn: %d contacts from 07:00 to 19:00, %.0f minutes for each of yours. %s/desk shows them; Ctrl-C ends it.%n",
                settings.day(), arrivals.size(), settings.speed(), stack.part("gateway").url());
        for (int i = 0; i < settings.advisors(); i++) {
            advisors.add(Thread.ofVirtual().start(new Advisor(stack.gateway().as(DemoSettings.ADVISORS.get(i)), switchboard, phrases,
                    clock, random, tally)));
        }
        notices.stream().filter(notice -> notice.briefed() && hourOfDay(notice) >= 0 && hourOfDay(notice) < 24).forEach(notice ->
                safely(() -> newsroom.brief(notice, clock.when(hourOfDay(notice)))));
        try {
            var before = OPENING;
            for (var arrival : arrivals) {
                before = until(arrival.at(), before);
                arrive(arrival);
            }
            until(LocalTime.of(19, 0), before);
        } catch (InterruptedException e) {
            // Ctrl-C: the shutdown hook tidies up and tells the sum.
        }
    }

    /** Waits, with a look around at least every minute of the city's; gives the time that it has become. */
    private LocalTime until(LocalTime time, LocalTime before) throws InterruptedException {
        while (before.isBefore(time)) {
            var next = before.plusMinutes(1).isBefore(time) ? before.plusMinutes(1) : time;
            clock.await(next);
            lookAround(before, next);
            before = next;
            played = next;
        }
        return before;
    }

    private void lookAround(LocalTime from, LocalTime to) {
        safely(() -> switchboard.loseThePatient(to));
        for (var notice : notices) {
            double hour = hourOfDay(notice);
            if (hour >= hours(from) && hour < hours(to)) {
                safely(() -> newsroom.publish(notice));
                System.out.printf("%s  news from %s: %s (%s)%n", TIME.format(to), notice.organisation(), notice.title(), notice.briefed()
                        ? "the contact centre was briefed" : "nobody told the contact centre");
            }
        }
        if (from.toSecondOfDay() / REPORTS.toSeconds() != to.toSecondOfDay() / REPORTS.toSeconds()) {
            safely(departments::work);
            safely(() -> System.out.printf("%s  %4d calls %4d mails %4d forms %4d visits  %4d wait at the desk%n", TIME.format(to),
                    tally.of("calls"), tally.of("mails"), tally.of("forms"), tally.of("visits"),
                    stack.gateway().as("lead").get("/api/desk").json().size()));
        }
    }

    private void arrive(Arrival arrival) {
        safely(() -> {
            switch (arrival.way()) {
                case CALL -> switchboard.ring(arrival.text(), arrival.at());
                case MAIL -> residents.mail(arrival.text());
                case FORM -> residents.form(arrival.text());
                case VISIT -> residents.visit(arrival.text());
            }
        });
    }

    /** A part that is away for a while does not end the day. */
    private void safely(Runnable step) {
        try {
            step.run();
        } catch (UncheckedIOException e) {
            tally.add("calls to the system that failed");
        }
    }

    private void end(Thread player) {
        player.interrupt();
        advisors.forEach(Thread::interrupt);
        try {
            for (var advisor : advisors) {
                advisor.join(Duration.ofSeconds(5));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        safely(switchboard::close);
        System.out.printf("%nThe day ended at %s:%n%s%n", TIME.format(played), tally.told());
    }

    /** When it is published, in hours of the day that is played. */
    private double hourOfDay(Notice notice) {
        return notice.published() - (settings.day() - 1) * 24;
    }

    private static double hours(LocalTime time) {
        return time.toSecondOfDay() / 3600.0;
    }
}
