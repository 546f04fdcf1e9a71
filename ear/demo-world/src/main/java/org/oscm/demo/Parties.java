package org.oscm.demo;

import java.util.List;

/** Who lives in the demo world. All names and addresses are made up; {@code .example} is nobody's domain. */
final class Parties {

    static final Party HAFENKONTOR = new Party(
            "Hafenkontor GmbH",
            "office@hafenkontor.example",
            "+49 40 555 0100",
            "https://hafenkontor.example",
            "Am Hafentor 3, 20459 Hamburg",
            "de",
            "DE",
            List.of("MARKETPLACE_OWNER"),
            new Person("ines", "ines@hafenkontor.example", "de", "Ines", "Weber", "marketplace owner of Hafenkontor"),
            List.of());

    static final Party NORDLICHT = new Party(
            "Nordlicht Software",
            "office@nordlicht.example",
            "+49 40 555 0110",
            "https://nordlicht.example",
            "Elbchaussee 12, 22765 Hamburg",
            "en",
            "DE",
            List.of("SUPPLIER", "TECHNOLOGY_PROVIDER"),
            new Person(
                    "ole",
                    "ole@nordlicht.example",
                    "en",
                    "Ole",
                    "Hansen",
                    "service and technology manager of Nordlicht Software"),
            List.of());

    static final Party BRUECKNER = new Party(
            "Brückner Broker",
            "office@bruckner.example",
            "+49 40 555 0120",
            "https://bruckner.example",
            "Am Sandtorkai 41, 20457 Hamburg",
            "de",
            "DE",
            List.of("BROKER"),
            new Person("ruth", "ruth@bruckner.example", "de", "Ruth", "Brückner", "broker manager of Brückner Broker"),
            List.of());

    static final Party KONTOR = new Party(
            "Kontor Resale",
            "office@kontor.example",
            "+31 20 555 0130",
            "https://kontor.example",
            "Prinsengracht 90, 1015 Amsterdam",
            "en",
            "NL",
            List.of("RESELLER"),
            new Person("daan", "daan@kontor.example", "en", "Daan", "Kontor", "reseller manager of Kontor Resale"),
            List.of());

    static final Party ALSTER = new Party(
            "Alster Design GmbH",
            "office@alster.example",
            "+49 40 555 0140",
            "https://alster.example",
            "Jungfernstieg 7, 20354 Hamburg",
            "en",
            "DE",
            List.of(),
            new Person("jana", "jana@alster.example", "en", "Jana", "Petersen", "administrator of Alster Design"),
            List.of(
                    new Person("tom", "tom@alster.example", "en", "Tom", "Okafor", "user of Alster Design"),
                    new Person("lena", "lena@alster.example", "de", "Lena", "Vogt", "user of Alster Design"),
                    new Person("emre", "emre@alster.example", "de", "Emre", "Kaya", "user of Alster Design")));

    static final Party SAKURA = new Party(
            "さくらフーズ株式会社",
            "office@sakura.example",
            "+81 3 5550 0150",
            "https://sakura.example",
            "東京都中央区日本橋1-2-3",
            "ja",
            "JP",
            List.of(),
            new Person("mina", "mina@sakura.example", "ja", "美奈", "佐藤", "administrator of さくらフーズ"),
            List.of());

    /** Those the operator registers. */
    static final List<Party> REGISTERED_BY_OPERATOR = List.of(HAFENKONTOR, NORDLICHT, BRUECKNER, KONTOR);

    /** Customers of {@link #NORDLICHT}. */
    static final List<Party> CUSTOMERS = List.of(ALSTER, SAKURA);

    private Parties() {}
}
