/** A service of the demo company, as far as it deploys. */
export interface ExampleService {
  /** Name of the component in the catalog. */
  readonly name: string;
  readonly title: string;
  readonly deploysAWeek: number;
}

/** The services that have scenarios. */
export const services: readonly ExampleService[] = [
  { name: 'account-service', title: 'Accounts', deploysAWeek: 1 },
  { name: 'cart-service', title: 'Cart', deploysAWeek: 3 },
  { name: 'checkout-web', title: 'Checkout pages', deploysAWeek: 4 },
  { name: 'demand-forecast', title: 'Demand forecast', deploysAWeek: 1 },
  { name: 'order-service', title: 'Orders', deploysAWeek: 2 },
  { name: 'parcel-tracking', title: 'Parcel tracking', deploysAWeek: 2 },
  { name: 'payment-service', title: 'Payments', deploysAWeek: 2 },
  { name: 'price-engine', title: 'Price engine', deploysAWeek: 1 },
  { name: 'product-service', title: 'Products', deploysAWeek: 2 },
  { name: 'recommender', title: 'Recommender', deploysAWeek: 2 },
  { name: 'route-planner', title: 'Route planner', deploysAWeek: 1 },
  { name: 'shop-gateway', title: 'Shop gateway', deploysAWeek: 3 },
  { name: 'shop-search', title: 'Shop search', deploysAWeek: 2 },
  { name: 'supplier-import', title: 'Supplier import', deploysAWeek: 1 },
];
