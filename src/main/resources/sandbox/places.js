// Shares a location: one of a few cities, or any place by its degrees.

import { element } from "./element.js";
import { openSheet, sheetRow } from "./sheet.js";

const CITIES = {
  Bern: [46.948, 7.4474],
  London: [51.5074, -0.1278],
  "New York": [40.7128, -74.006],
  "Los Angeles": [34.0522, -118.2437],
  "São Paulo": [-23.5505, -46.6333],
  Delhi: [28.6139, 77.209],
  Sydney: [-33.8688, 151.2093],
  Kathmandu: [27.7172, 85.324],
};

/** Asks for a place and hands the message with it to `send`. */
export function shareLocation(send) {
  const share = (latitude, longitude) => {
    close();
    send({ kind: "location", latitude, longitude });
  };
  const place = element("input", {
    id: "place",
    inputmode: "text",
    placeholder: "latitude, longitude",
    pattern: "\\s*-?\\d+(\\.\\d+)?\\s*,\\s*-?\\d+(\\.\\d+)?\\s*",
    title: "Two numbers, such as 52.52, 13.405",
    required: true,
  });
  const close = openSheet(
    "Share a location",
    ...Object.entries(CITIES).map(([city, [latitude, longitude]]) =>
      sheetRow(city, `${latitude}, ${longitude}`, () => share(latitude, longitude)),
    ),
    element(
      "form",
      {
        class: "sheet-form",
        onsubmit(event) {
          event.preventDefault();
          share(...place.value.split(",").map(Number));
        },
      },
      element("label", { for: "place" }, "Place"),
      place,
      element("button", {}, "Share"),
    ),
  );
}
