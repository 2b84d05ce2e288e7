/// Names of one word that bodies bear in the press of many languages, and no person: movements, companies, authorities and
/// the seats that stand for them. Own work, from general knowledge; names that are a family's too ("Boeing" is none, "Ford"
/// is) stay out.
enum KnownBodies {
  static let words = WordSet(
    words: """
      hamas hezbollah hizbollah taliban daesh microsoft google facebook instagram youtube whatsapp tiktok twitter netflix
      spotify uber airbnb tesla spacex nvidia ibm samsung sony nintendo huawei xiaomi tencent alibaba toyota nissan hyundai
      volkswagen bmw volvo stellantis boeing airbus raytheon pfizer moderna astrazeneca novavax sanofi novartis
      glaxosmithkline exxonmobil chevron totalenergies gazprom rosneft aramco glencore unilever nestlé danone carrefour
      walmart tesco asda ikea starbucks hsbc barclays santander ubs citigroup jpmorgan blackrock greenpeace oxfam unicef
      unesco unison interpol europol eurostat frontex opec nato asean mercosur fifa uefa kremlin pentagon whitehall
      bundestag bundesbank knesset seanad likud ofcom ofsted ofgem ofwat axios buzzfeed wikileaks wikipedia qantas lufthansa
      ryanair easyjet labour tories amazon vodafone deliveroo medibank telstra optus woolworths eskom safaricom infosys
      insee inserm medef bercy météo-france reuters bloomberg
      """)
}
